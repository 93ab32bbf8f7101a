import ProseDiff

extension Change.Flag {
  /// Its name and the words that it rests on: `number 5 km > 6 km`.
  var shown: String {
    "\(name.rawValue) \(old.joined(separator: ", ")) > \(new.joined(separator: ", "))"
  }
}
