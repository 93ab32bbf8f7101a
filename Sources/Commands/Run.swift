/// Runs ecp with the given arguments (without the program's name) and returns its exit status.
package func runMain(_ arguments: [String]) -> Int32 { 0 }
