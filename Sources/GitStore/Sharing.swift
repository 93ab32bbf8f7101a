import Glibc

/// The rights of other users to git's files: `core.sharedRepository`.
enum Sharing: Hashable {
  /// The rights that the user's mask leaves.
  case asMasked
  /// These rights in addition to those that the mask leaves.
  case widened(mode_t)
  /// Exactly these rights, whatever the mask.
  case exact(mode_t)

  /// Reads the setting's value as git does; treats one that git would refuse as absent.
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

  /// Returns the mask that gives files these rights, and lets folders be entered by whoever may
  /// read them.
  func mask(over mask: mode_t) -> mode_t {
    switch self {
    case .asMasked: mask
    case .widened(let rights): mask & ~Self.withEntry(rights)
    case .exact(let rights): 0o777 & ~Self.withEntry(rights)
    }
  }

  private static func withEntry(_ rights: mode_t) -> mode_t { rights | (rights & 0o444) >> 2 }
}

/// Sets the process's access mask for as long as the value lives.
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
  /// The mask for new files in the git folder; `nil` if the user's own will do.
  func sharedAccess() throws(GitError) -> AccessMask? {
    try sharedMask.map { AccessMask($0) }
  }

  /// Runs `work` under the user's own mask, which applies to everything in the work tree.
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
