extension TimelinePage {
  /// What the page may do: use the style sheets that it carries, and nothing else. The hashes are
  /// SHA-256 of `Palette.style` and `style`, in base 64.
  static let policy: StaticString = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-vk8L5aQm7G/ZXjHxG7slgWWam+a2HTspY2yxFTNnSDA=' \
    'sha256-2caBgDhRR1y4y/2ejUBs2ByOr/r+i2ljjR7UyTTOsDw='; \
    base-uri 'none'; form-action 'none'"/>
    """

  /// The page's style sheet. Its hash is in `policy`.
  static let style: StaticString = """

    body {
      margin: 0 auto; padding: 2rem; max-width: 62rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 var(--chrome); overflow-wrap: break-word;
    }
    h1, h2, h3, p { margin: 0; font-size: inherit; font-weight: inherit; }
    h1 { font: 600 1.75rem/1.25 var(--text); }
    .summary, .legend { color: var(--quiet); margin-top: .35rem; }
    .legend { font-size: .875rem; }
    .meaning { white-space: nowrap; margin-inline-end: .8em; }
    .key {
      display: inline-block; min-width: 1.5em; text-align: center;
      border: 1px solid; border-radius: 1em; color: var(--ink);
    }

    svg { display: block; width: 100%; height: auto; margin: 1.5rem 0; }
    svg text { fill: var(--ink); font: 12px var(--chrome); unicode-bidi: plaintext; }
    svg .version { font-weight: 600; }
    svg .date, svg .gone { fill: var(--quiet); }
    svg .date { font-size: 10.5px; }
    svg .heading { font-weight: 600; }
    svg .sign { font-weight: 700; font-size: 11px; pointer-events: none; }
    path { fill: none; stroke: var(--line); stroke-width: 1.5; }
    path.column { stroke: var(--rule); stroke-width: 1; }
    path.gap { stroke-dasharray: 2 4; }
    path.dots { stroke-width: 4; stroke-linecap: round; }
    .node { stroke: var(--edit-rule); fill: var(--edit-wash); stroke-width: 1.25; }
    .node.added { stroke: var(--add-rule); fill: var(--add-wash); }
    .node.removed { stroke: var(--cut-rule); fill: var(--cut-wash); }
    .node.moved { stroke: var(--move-rule); fill: var(--move-wash); }
    .node.quiet, .node.editorial { stroke: var(--line); fill: var(--paper); }
    .key, .chapter { border-color: var(--edit-rule); }
    .key.added, .chapter.added { border-color: var(--add-rule); }
    .key.removed, .chapter.removed { border-color: var(--cut-rule); }
    .key.moved, .chapter.moved { border-color: var(--move-rule); }
    .key.quiet, .key.editorial, .chapter.quiet, .chapter.editorial { border-color: var(--line); }

    article { margin: 2rem 0 0; }
    article:target h2 { background: var(--move-wash); }
    h2 { font-weight: 600; }
    h3 { font-size: .875rem; font-weight: 600; }
    .facts { font-weight: 400; color: var(--quiet); unicode-bidi: isolate; }
    .chapter {
      margin: .6rem 0 0; padding: 0 1rem; border-inline-start: 3px solid var(--edit-rule);
    }
    .wording { font: 1.0625rem/1.55 var(--text); white-space: pre-wrap; }
    ins, del {
      color: var(--add-ink); background: var(--add-wash); text-decoration: underline;
      text-decoration-thickness: 1px; text-underline-offset: .18em; border-radius: .15rem;
      unicode-bidi: plaintext;
    }
    del { color: var(--cut-ink); background: var(--cut-wash); text-decoration: line-through; }
    del + ins { margin-inline-start: .12em; }
    .hidden-character {
      font: .75em var(--chrome); color: var(--paper); background: var(--quiet);
      border-radius: .2rem; padding: 0 .2em;
    }

    @media print {
      @page { margin: 15mm; }
      :root { color-scheme: light; }
      body { padding: 0; font-size: 10pt; }
      svg { margin: .5rem 0 0; break-inside: avoid; max-height: 230mm; }
      main { break-before: page; }
      .chapter { break-inside: avoid; }
      h2 { break-after: avoid; }
      .wording { font-size: 10.5pt; line-height: 1.4; }
      ins, del { background: none; }
      * { print-color-adjust: exact; }
    }

    """
}
