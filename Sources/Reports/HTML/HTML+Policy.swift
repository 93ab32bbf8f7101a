extension HTML {
  /// What the page may do: use the style sheets and the script that it carries, and nothing else.
  /// The hashes are SHA-256 of `Palette.style`, `style` and `script`, in base 64.
  static let policy: StaticString = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-vk8L5aQm7G/ZXjHxG7slgWWam+a2HTspY2yxFTNnSDA=' \
    'sha256-2VYRJZqfkRfjXP8ngD7WvNjCL6PT5gm3vXx17jECBDc='; \
    script-src 'sha256-9RAm++r/8BBt2GklU46aXD91mjDbaL9BXLdUDT0PPf4='; \
    base-uri 'none'; form-action 'none'"/>
    """
}
