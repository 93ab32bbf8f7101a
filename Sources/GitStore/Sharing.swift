import Glibc

/// Who besides the user may read and write what git keeps: `core.sharedRepository`.
enum Sharing: Hashable {
  /// As the user's mask has it.
  case asMasked
  /// These rights as well as those that the mask leaves.
  case widened(mode_t)
  /// These rights, whatever the mask.
  case exact(mode_t)

  /// Reads the setting's value as git does; what git would refuse is as if it were not there.
  init(_ setting: String?) {
    switch setting?.lowercased() {
    case "group", "true", "yes", "on", "1": self = .widened(0o660)
    case "all", "world", "everybody", "2": self = .widened(0o664)
    case let value?:
      guard let rights = mode_t(value, radix: 8), rights & 0o600 == 0o600 else { fallthrough }
      self = .exact(rights & 0o666)
    default: self = .asMasked
    }
  }

  /// The mask that gives files these rights, and folders the right to enter where they may be read.
  func mask(over mask: mode_t) -> mode_t {
    switch self {
    case .asMasked: mask
    case .widened(let rights): mask & ~Self.withEntry(rights)
    case .exact(let rights): 0o777 & ~Self.withEntry(rights)
    }
  }

  private static func withEntry(_ rights: mode_t) -> mode_t { rights | (rights & 0o444) >> 2 }
}

/// The mask of access rights that the process works under for as long as this lives.
struct AccessMask: ~Copyable {
  private let prior: mode_t

  init(_ mask: mode_t) { prior = umask(mask) }

  deinit { umask(prior) }

  /// The mask that the process was started with.
  static let ofUser: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }()
}

extension Repository {
  /// What new files in the git folder are made under; `nil` where they need nothing special.
  func sharedAccess() throws(GitError) -> AccessMask? {
    try sharedMask.map { AccessMask($0) }
  }

  /// Does something under the user's mask, as everything in the work tree is made.
  func asUser(_ work: () throws(GitError) -> Void) throws(GitError) {
    guard try sharedMask != nil else { return try work() }
    let prior = umask(AccessMask.ofUser)
    defer { umask(prior) }
    try work()
  }

  private var sharedMask: mode_t? {
    get throws(GitError) {
      let sharing = Sharing(try setting("core.sharedrepository"))
      let mask = sharing.mask(over: AccessMask.ofUser)
      return mask == AccessMask.ofUser ? nil : mask
    }
  }
}
