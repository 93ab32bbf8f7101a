import Testing

@testable import ProseDiff
