/// Turns the log-odds of a pairing into a confidence, 0...1.
enum Confidence {
  /// Returns the logistic function, to about one part in a thousand, without a C library.
  static func of(logOdds: Float) -> Double {
    // e^-x as (e^(-x / 1024))^1024, the inner power by its series.
    var power = 1 - Double(logOdds) / 1024 + Double(logOdds * logOdds) / 2_097_152
    for _ in 0..<10 { power *= power }
    let exact = 1 / (1 + power)
    return (exact * 1000).rounded() / 1000
  }
}
