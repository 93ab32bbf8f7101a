extension WebWriter.Sheet {
  var style: StaticString {
    switch self {
    case .document: Self.documentStyle
    case .handout: Self.handoutStyle
    }
  }

  private static let documentStyle: StaticString = """
    body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 serif; }
    .label { display: inline-block; min-width: 2.5em; margin-inline-start: -2.5em; }
    .item { margin-inline-start: calc(2.5em * var(--depth)); }
    .lead { font-size: 1em; font-style: italic; font-weight: normal; }
    table { border-collapse: collapse; } td, th { border: 1px solid; padding: 0.2em 0.5em; }
    .note { font-size: 0.85em; }
    blockquote { margin-inline-start: 1em; }

    """

  /// Fonts and margins for a page full of short paragraphs; what repeats on every printed page has
  /// a fixed position.
  private static let handoutStyle: StaticString = """
    @page { size: A4; margin: 16mm 18mm; }
    body { max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff;
      font: 0.95rem/1.45 "Source Sans 3", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
    h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 0.4em; }
    h2 { font-size: 1.02rem; margin: 1.3em 0 0.4em; padding-bottom: 0.15em; color: #14406b;
      border-bottom: 2px solid #14406b; break-after: avoid; }
    h3 { font-size: 0.95rem; margin: 1em 0 0.25em; break-after: avoid; }
    p { margin: 0.35em 0; orphans: 2; widows: 2; }
    blockquote { margin: 0.3em 0; padding: 0.1em 0 0.1em 0.8em; font-family: "Source Serif 4",
      "Noto Serif", "Liberation Serif", Georgia, serif; border-inline-start: 3px solid #b8c7d6;
      break-inside: avoid; }
    blockquote + p, blockquote + blockquote, h3 + p, h3 + blockquote, h3 + p + blockquote {
      break-before: avoid; }
    .label { display: inline-block; min-width: 1.2em; margin-inline-start: -1.2em; }
    .item { margin-inline-start: calc(1.2em * var(--depth)); }
    .note { font-size: 0.85em; margin: 0.15em 0; }
    .place { color: inherit; text-decoration: none; } .place:hover { text-decoration: underline; }
    :target { outline: 2px solid #b8c7d6; outline-offset: 0.2em; }
    .running { position: sticky; top: 0; margin: 0 0 1em; padding: 0.3em; text-align: center;
      font-weight: bold; color: #fff; background: #a11; }
    @media print {
      body { max-width: none; margin: 0; padding: 0; font-size: 9.2pt; line-height: 1.35; }
      h1 { font-size: 15pt; } h2 { font-size: 10.5pt; } h3 { font-size: 9.2pt; }
      h2 { margin: 1em 0 0.3em; } h3 { margin: 0.7em 0 0.15em; }
      :target { outline: none; }
      .running { position: fixed; inset: 40% 0 auto; background: none; font-size: 28pt;
        color: rgba(170, 17, 17, 0.2); transform: rotate(-24deg); z-index: -1; }
    }
    @media (prefers-color-scheme: dark) {
      @media screen { body { color: #e6e6e6; background: #1b1e22; } h2 { color: #9cc3ea;
        border-color: #9cc3ea; } blockquote { border-color: #4a5b6c; }
        a:not(.place) { color: #9cc3ea; } }
    }

    """
}
