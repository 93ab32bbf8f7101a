// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is held to; see "Style" in CONTRIBUTING.md.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "ecp",
  products: [.executable(name: "ecp", targets: ["ecp"])],
  targets: [
    .systemLibrary(name: "CGit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CAllocator"),
    .systemLibrary(name: "CConfinement"),
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    module("Workers"),
    module("Prose", resources: [.embedInCode("Words")]),
    module("ProseDiff", ["Prose", "Workers"]),
    module("Lineages", ["Prose", "ProseDiff", "Workers"]),
    module(
      "Negotiation", ["Prose", "ProseDiff", "Workers"], resources: [.embedInCode("Ladders")]),
    module("Formats", ["CICU", "CXML2", "CZip"]),
    module("GitStore", ["CGit2", "CZlib"]),
    module("Drafts", ["GitStore"]),
    module(
      "Reports", ["Formats", "Lineages", "Negotiation", "Prose", "ProseDiff", "Workers"],
      resources: [.embedInCode("Templates")]),
    module(
      "Commands",
      [
        "CAllocator", "CConfinement", "Drafts", "Formats", "GitStore", "Lineages", "Negotiation",
        "Prose",
        "ProseDiff", "Reports", "Workers",
      ]),
    .executableTarget(name: "ecp", dependencies: ["Commands"], swiftSettings: strict),
    .executableTarget(
      name: "evidence", dependencies: ["Formats", "Prose", "ProseDiff"],
      path: "Benchmarks/weights/evidence", swiftSettings: strict),
    .target(name: "CNobodysSettings", dependencies: ["CGit2"], path: "Tests/CNobodysSettings"),
    tests("WorkersTests", ["Workers"]),
    tests("ProseTests", ["Prose"]),
    tests("ProseDiffTests", ["ProseDiff", "Prose", "Workers"], resources: [.copy("Samples")]),
    tests("LineagesTests", ["Lineages", "Prose", "ProseDiff"]),
    tests(
      "NegotiationTests", ["Negotiation", "Prose", "ProseDiff"], resources: [.embedInCode("Pairs")]),
    .target(name: "WordFixtures", path: "Tests/WordFixtures", swiftSettings: strict),
    tests("FormatsTests", ["Formats", "Prose", "WordFixtures"]),
    tests("GitStoreTests", ["CNobodysSettings", "GitStore"]),
    tests("DraftsTests", ["CNobodysSettings", "Drafts", "GitStore", "Prose"]),
    tests(
      "ReportsTests", ["Reports", "Formats", "Lineages", "Negotiation", "Prose", "ProseDiff"],
      resources: [.copy("Golden")]
    ),
    tests(
      "CommandsTests",
      ["CNobodysSettings", "Commands", "Formats", "GitStore", "ProseDiff", "WordFixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
