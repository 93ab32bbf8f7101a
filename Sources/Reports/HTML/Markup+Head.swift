extension Markup {
  /// Writes the head of a self-contained page: its policy, title and styles.
  mutating func head(_ policy: StaticString, title: String, style: StaticString) {
    constant("\n<meta charset=\"utf-8\"/>\n")
    constant(policy)
    constant("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    constant("\n<meta name=\"color-scheme\" content=\"light dark\"/>\n")
    element(.title) { $0.text(title) }
    lineFeed()
    element(.style) { $0.constant(Palette.style) }
    element(.style) { $0.constant(style) }
    lineFeed()
  }
}

/// The colours and typefaces that pages have in common.
enum Palette {
  /// A style sheet of its own; its hash is in the `policy` of each page.
  static let style: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c1c1a; --quiet: #5f5e58; --rule: #dcdad3; --wash: #f6f5f1;
      --line: #8d8b84; --link: #1f4e8c; --focus: #1f4e8c;
      --add-ink: #0b5226; --add-wash: #e2f3e5; --add-rule: #2f8f4e;
      --cut-ink: #8f1b12; --cut-wash: #fbe7e4; --cut-rule: #c2483b;
      --edit-wash: #fdf1d7; --edit-rule: #b98512; --move-wash: #e9eafb; --move-rule: #5b62b5;
      --text: Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Cambria, Georgia,
        "Noto Naskh Arabic", "Noto Serif CJK SC", "Songti SC", serif;
      --chrome: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial,
        "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --ink: #e6e3dc; --quiet: #a3a19a; --rule: #36373a; --wash: #1f2023;
        --line: #77767a; --link: #9dc1f5; --focus: #9dc1f5;
        --add-ink: #a9e3b8; --add-wash: #14321f; --add-rule: #4fae6e;
        --cut-ink: #f5b0a8; --cut-wash: #3f1b19; --cut-rule: #d9695d;
        --edit-wash: #3a2e12; --edit-rule: #d6a53c; --move-wash: #23264a; --move-rule: #989fe6;
      }
    }
    * { box-sizing: border-box; }

    """
}
