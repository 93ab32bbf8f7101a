extension HTML {
  /// What the page may do: use the style sheet and the script that it carries, and nothing else.
  /// The hashes are SHA-256 of `style` and `script`, in base 64.
  static let policy: StaticString = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-Bq82N9FqkOUeeOhMrtSHFgZXivEjiystGFoPsFEXfts='; \
    script-src 'sha256-9RAm++r/8BBt2GklU46aXD91mjDbaL9BXLdUDT0PPf4='; \
    base-uri 'none'; form-action 'none'"/>
    """
}
