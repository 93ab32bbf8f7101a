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

/// libxml2 has its headers in a folder of its own.
let libxml2 = "-I/usr/include/libxml2"

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: strict + settings)
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
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CAllocator"),
    .systemLibrary(name: "CConfinement"),
    .systemLibrary(name: "CProcessors"),
    .target(name: "CDeferred"),
    .target(name: "CGit2", dependencies: ["CDeferred"]),
    .target(name: "CICU", dependencies: ["CDeferred"]),
    .target(
      name: "CXML2", dependencies: ["CDeferred"], cSettings: [.unsafeFlags([libxml2])]),
    .target(name: "CZip", dependencies: ["CDeferred"]),
    module("Workers", ["CAllocator", "CProcessors"]),
    module("Prose", resources: [.embedInCode("Words")]),
    module("ProseDiff", ["Prose", "Workers"]),
    module("Lineages", ["Prose", "ProseDiff", "Workers"]),
    module(
      "Negotiation", ["Prose", "ProseDiff", "Workers"], resources: [.embedInCode("Ladders")]),
    module(
      "Formats", ["CICU", "CXML2", "CZip"], settings: [.unsafeFlags(["-Xcc", libxml2])]),
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
    // To check that code at the top of a file runs on the main actor would bring in all of
    // concurrency: 5 of 100 of the time to start.
    .executableTarget(
      name: "ecp", dependencies: ["Commands"],
      swiftSettings: strict + [.unsafeFlags(["-disable-dynamic-actor-isolation"])]),
    .executableTarget(
      name: "evidence", dependencies: ["Formats", "Prose", "ProseDiff"],
      path: "Benchmarks/weights/evidence", swiftSettings: strict),
    .target(name: "CNobodysSettings", dependencies: ["CGit2"], path: "Tests/CNobodysSettings"),
    tests("WorkersTests", ["CProcessors", "Workers"]),
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
