/// Leaves a value to the end of the process, which frees all it holds at once, not piece by piece.
func leaveToExit<Value>(_ value: Value) {
  _ = unsafe Unmanaged.passRetained(Box(value))
}

private final class Box<Value> {
  let value: Value

  init(_ value: Value) { self.value = value }
}
