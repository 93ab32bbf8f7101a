extension HTML {
  /// What the page may do: use the style sheet and the script that it carries, and nothing else.
  /// The hashes are SHA-256 of `Palette.style`, `style` and `script`, in base 64.
  static let policy: StaticString = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-vk8L5aQm7G/ZXjHxG7slgWWam+a2HTspY2yxFTNnSDA=' \
    'sha256-1fT18CKQQ6gsji/QLBsXL6VP5GpGCAUWLZGA0k67JPk='; \
    script-src 'sha256-9RAm++r/8BBt2GklU46aXD91mjDbaL9BXLdUDT0PPf4='; \
    base-uri 'none'; form-action 'none'"/>
    """
}
