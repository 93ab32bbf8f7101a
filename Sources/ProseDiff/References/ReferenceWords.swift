import Prose

/// The words around references, from `Words/references.txt`.
enum ReferenceWords {
  static subscript(key: String) -> Set<String> { Set(WordList.references[key]) }
}
