extension HTML {
  /// The page's style sheet. Its hash is in `policy`.
  static let style: StaticString = """

    html { scroll-padding-top: 1rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 var(--chrome); overflow-wrap: break-word;
    }
    a { color: var(--link); }
    h1, h2, h3, p, ol { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
    header { padding: 2rem 2rem 1rem; border-bottom: 1px solid var(--rule); }
    header h1 { font: 600 1.75rem/1.25 var(--text); }
    .summary { margin-top: .35rem; color: var(--quiet); }
    .sign {
      display: inline-block; min-width: 1em; text-align: start; font-weight: 700;
      font-variant-numeric: tabular-nums;
    }

    .tools { display: none; }
    .scripted .tools {
      display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between;
      margin-top: 1rem; font-size: .875rem;
    }
    .filters, .views, .help { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
    button {
      font: inherit; color: inherit; background: none; cursor: pointer;
      border: 1px solid var(--rule); border-radius: .3rem; padding: .15rem .55rem;
    }
    button:hover { background: var(--wash); }
    button[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
    kbd {
      font: 600 .75em var(--chrome); border: 1px solid; border-radius: .2rem; padding: 0 .3em;
      margin-inline-end: .15em; opacity: .65;
    }
    output { min-width: 5em; color: var(--quiet); }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .spoken {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }

    .page {
      display: grid; grid-template-columns: minmax(12rem, 17rem) minmax(0, 1fr);
      gap: 0 2.5rem; padding: 0 2rem 4rem; align-items: start;
    }
    nav {
      position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.5rem .25rem;
      font-size: .875rem; line-height: 1.4;
    }
    nav h2 { color: var(--quiet); margin-bottom: .5rem; }
    nav ol { list-style: none; }
    nav li { padding: .12rem 0; }
    nav li:not(.heading) { padding-inline-start: .75rem; }
    nav .heading { margin-top: .5rem; font-weight: 600; }
    nav .unchanged a, nav .renumbered a { color: var(--quiet); }
    nav a { text-decoration: none; color: inherit; }
    nav .sign { margin-inline-end: .25em; }
    nav a:hover { text-decoration: underline; }
    main { padding: 1.5rem 0; max-width: 46rem; }
    .side main { max-width: 84rem; }

    .change, .stretch, .departure { margin: 0 0 1.1rem; }
    .change {
      padding: .1rem 0 .1rem 1rem; border-inline-start: 3px solid var(--edit-rule);
    }
    .change.added { border-color: var(--add-rule); }
    .change.removed { border-color: var(--cut-rule); }
    .change.moved { border-color: var(--move-rule); }
    .change.editorial { border-inline-start-style: dotted; }
    .change:focus { outline: none; background: var(--wash); box-shadow: 0 0 0 .5rem var(--wash); }
    .change h2, .clause h3 { font-size: .875rem; font-weight: 600; margin-bottom: .1rem; }
    .place { color: inherit; text-decoration: none; }
    .place:hover { text-decoration: underline; }
    .facts { font-weight: 400; color: var(--quiet); }
    .wording, .sides > div {
      font: 1.0625rem/1.55 var(--text); white-space: pre-wrap; hyphens: manual;
    }
    ins, del {
      color: var(--add-ink); background: var(--add-wash); text-decoration: underline;
      text-decoration-thickness: 1px; text-underline-offset: .18em; border-radius: .15rem;
      unicode-bidi: plaintext;
    }
    del + ins { margin-inline-start: .12em; }
    del {
      color: var(--cut-ink); background: var(--cut-wash); text-decoration: line-through;
    }
    .hidden-character {
      font: .75em var(--chrome); color: var(--paper); background: var(--quiet);
      border-radius: .2rem; padding: 0 .2em;
    }
    .departure, .stretch { color: var(--quiet); font-size: .875rem; padding-inline-start: 1rem; }
    summary { cursor: pointer; }
    .extent { opacity: .8; }
    .extent::before { content: "· "; }
    .clause { margin: .8rem 0 0; color: var(--ink); }
    .clause h3 { color: var(--quiet); }
    .clause:target { background: var(--wash); box-shadow: 0 0 0 .5rem var(--wash); }

    @media screen {
      .change { content-visibility: auto; contain-intrinsic-size: auto 7rem; }
    }

    .names, .sides { display: none; }
    .side .names, .side .sides {
      display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2rem;
    }
    .side .names { font-weight: 600; margin-bottom: 1rem; padding-inline-start: 1rem; }
    .sides { direction: ltr; }
    .side .change > .wording { display: none; }
    [hidden] { display: none !important; }

    @media (max-width: 56rem) {
      .page { display: block; padding: 0 1rem 3rem; }
      header { padding: 1.25rem 1rem 1rem; }
      nav { position: static; max-height: 40vh; border-bottom: 1px solid var(--rule); }
    }
    @media print {
      @page { margin: 20mm; }
      :root { --wash: #ffffff; color-scheme: light; }
      body { font-size: 10pt; }
      header { padding: 0 0 .75rem; }
      nav, .scripted .tools, .extent { display: none; }
      .page { display: block; padding: 0; }
      main, .side main { max-width: none; }
      .wording, .sides > div { font-size: 11pt; line-height: 1.45; orphans: 3; widows: 3; }
      .change h2 { break-after: avoid; }
      .change, .clause { break-inside: avoid; }
      ins, del { background: none; }
      a { color: inherit; text-decoration: none; }
      summary { list-style: none; }
    }

    """
}
