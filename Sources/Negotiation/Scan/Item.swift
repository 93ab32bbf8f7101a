import Prose
import ProseDiff

/// Something that a wording says and another may say differently: a qualifier, a number, a cited
/// paragraph.
struct Item: Sendable, Hashable {
  enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case qualifier, negation, number, date, deadline, citation, actor, scope

    /// The flag for a change of such items.
    var flag: Change.Flag.Name {
      switch self {
      case .qualifier: .qualifier
      case .negation: .negation
      case .number: .number
      case .date: .date
      case .deadline: .deadline
      case .citation: .citation
      case .actor: .actor
      case .scope: .scope
      }
    }
  }

  let kind: Kind
  /// Items of the same kind and key say the same.
  let key: UInt64
  /// UTF-8 offsets in the text.
  let range: Range<Int>
  /// Whether it is in one of several options, of which none is chosen.
  let isOption: Bool
  /// The digit groups of a number of millions in it.
  let digits: GroupedDigits?
  /// Whether it is reported only where it changed by itself or was exchanged for another: `third`,
  /// `annual`.
  var isLight = false
}

extension Item {
  /// Items of one name say the same.
  struct Name: Hashable {
    let kind: Kind
    let key: UInt64
  }

  var name: Name { Name(kind: kind, key: key) }

  /// The same as one of several options.
  var asOption: Item {
    Item(kind: kind, key: key, range: range, isOption: true, digits: digits, isLight: isLight)
  }

  /// Returns the item as one of another kind.
  func with(kind: Kind) -> Item {
    Item(kind: kind, key: key, range: range, isOption: isOption, digits: digits, isLight: isLight)
  }

  /// Returns the item with more of the text around it.
  func with(range: Range<Int>) -> Item {
    Item(kind: kind, key: key, range: range, isOption: isOption, digits: digits, isLight: isLight)
  }

  /// Whether both say the same.
  func says(_ other: Item) -> Bool {
    kind == other.kind && key == other.key && !isRegrouped(from: other)
  }

  /// Whether it has the digits of another number in other groups, so that one may be a list.
  func isRegrouped(from other: Item) -> Bool {
    guard let digits, let others = other.digits else { return false }
    return key == other.key && !digits.agrees(with: others)
  }

  /// Returns a key made of numbers; other numbers have the same key only by a chance of one in many
  /// millions.
  static func key(_ numbers: some Sequence<Int32>) -> UInt64 {
    numbers.reduce(0xCBF2_9CE4_8422_2325) { key, number in
      let mixed = (key ^ UInt64(UInt32(bitPattern: number))) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ mixed >> 29
    }
  }
}
