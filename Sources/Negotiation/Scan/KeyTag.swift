/// What a key of an item, or a part of one, begins with where that is not the line of a term.
/// Words and lines are never negative.
enum KeyTag: Int32 {
  /// A symbol, `A/RES/60/252`; an instrument cited by name; and what is between the ends of a range
  /// of cited paragraphs.
  case symbol = -12
  case title = -11
  case through = -10
  /// What announces a deadline; the month of a date, and its year or day.
  case announced = -9
  case month = -8
  case yearOrDay = -7
  /// A number by its words, where it has no whole value; the value of one that counts, and of one
  /// that says which.
  case words = -6
  case cardinal = -5
  case ordinal = -4
  /// What is measured, by the line of a term or by words or signs.
  case unit = -3
  case sign = -2
}
