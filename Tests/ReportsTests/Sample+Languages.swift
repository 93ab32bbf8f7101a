import Prose
import ProseDiff

extension Sample {
  /// Right-to-left text, in which a Latin abbreviation begins a line.
  static let arabic = Sample(
    name: "arabic",
    comparison: Comparison(
      old: Document(
        name: "المسودة 1",
        clauses: [
          .heading("إذ يذكّر"),
          .item("أ)", redline(arabicRedline).oldText),
          .item("ب)", "القرار 77 بشأن حياد نقاط التبادل؛"),
        ]),
      new: Document(
        name: "المسودة 2",
        clauses: [
          .heading("إذ يذكّر"),
          .item("أ)", "بنتائج المنتدى الأول؛"),
          .item("ب)", redline(arabicRedline).newText),
          .item("ج)", "القرار 77 بشأن حياد نقاط التبادل؛"),
        ]),
      changes: [
        .same(0, 0), .added(1),
        Change(
          kind: .reworded, old: [1], new: [2], renumbered: true, similarity: 0.8,
          edits: redline(arabicRedline)),
        .same(2, 3, renumbered: true),
      ]))

  private static let arabicRedline =
    "بالفقرات [-35 و69-]{+35 و65 و69+} من برنامج عمل المجتمع المعلومات الذي اعتمده مؤتمر القمة "
    + "والذي يدعو ITU إلى [-دعم-]{+تشجيع+} بناء القدرات المحلية في البلدان النامية؛"

  /// Text without spaces, of wide characters.
  static let chinese = Sample(
    name: "chinese",
    comparison: Comparison(
      old: Document(
        name: "修订1", clauses: [.heading("忆及"), .item("a)", redline(chineseRedline).oldText)]),
      new: Document(
        name: "修订2", clauses: [.heading("忆及"), .item("a)", redline(chineseRedline).newText)]),
      changes: [
        .same(0, 0),
        Change(
          kind: .reworded, old: [1], new: [1], similarity: 0.8, edits: redline(chineseRedline)),
      ]))

  private static let chineseRedline =
    "信息社会议程第35[-、-]{+段、第65段+}和第71段（关于互联网交换点的作用），各国政府和私营部门应"
    + "[-支持-]{+鼓励+}发展中国家的本地能力建设，并考虑到各自的作用和责任，以便所有人都能从中受益；"
}
