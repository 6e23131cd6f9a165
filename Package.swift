// swift-tools-version: 6.1
import PackageDescription

// Targets stand in the order of the data: a target names only targets above it, and
// `make check` builds with the explicit-import check, so that nothing looks to its right.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func house(
  _ name: String, on dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

func library(_ name: String, _ pkgConfig: String, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "entente",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "entente", targets: ["entente"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C libraries of the system
    library("CExpat", "expat", debian: "libexpat1-dev"),
    library("CGumbo", "gumbo", debian: "libgumbo-dev"),
    library("CMessageDigest", "libmd", debian: "libmd-dev"),
    library("CUchardet", "uchardet", debian: "libuchardet-dev"),
    library("CZip", "libzip", debian: "libzip-dev"),
    library("CZlib", "zlib", debian: "zlib1g-dev"),

    // bytes -> Document -> Reading -> Ledger -> views
    house("Values", on: ["CMessageDigest"]),
    house("Text", on: ["Values", "CUchardet"]),
    house("Languages", on: ["Values", "Text"], resources: [.copy("Tables")]),
    house(
      "Document",
      on: ["Values", "Text", "Languages", "CExpat", "CGumbo", "CZip", "CZlib", subprocess, yams]),
    house("Reading", on: ["Values", "Text", "Languages", "Document"]),
    house("Ledger", on: ["Values", "Languages", "Document", "Reading", grdb]),
    house("Views", on: ["Values", "Text", "Languages", "Document", "Reading", "Ledger"]),
    house("Exchange", on: ["Values", "Languages", "Document", "Reading", "Ledger", "Views"]),
    house(
      "Workbench",
      on: [
        "Values", "Languages", "Document", "Reading", "Ledger", "Views", hummingbird, mustache,
        logging,
      ],
      resources: [.copy("Templates"), .copy("Static")]),
    house(
      "Commands",
      on: [
        "Values", "Text", "Languages", "Document", "Reading", "Ledger", "Views", "Exchange",
        "Workbench", arguments, logging,
      ]),
    .executableTarget(name: "entente", dependencies: ["Commands"], swiftSettings: strict),

    // what only tests use
    house("TestSupport", on: ["Values", "Languages", "Document", "Reading", "Ledger"]),
    tests(of: "Values"),
    tests(of: "Text", on: ["Values"]),
    tests(of: "Languages", on: ["Values", "Text"]),
    tests(of: "Document", on: ["Values", "Text", "Languages", "CZlib"]),
    tests(of: "Reading", on: ["Values", "Text", "Languages", "Document"]),
    tests(of: "Ledger", on: ["Values", "Languages", "Document", "Reading", grdb]),
    tests(of: "Views", on: ["Values", "Languages", "Document", "Reading", "Ledger"]),
    tests(of: "Exchange", on: ["Values", "Languages", "Document", "Reading", "Ledger", "Views"]),
    tests(
      of: "Workbench", on: ["Values", "Document", "Reading", "Ledger", "Views", hummingbird]),
    tests(of: "Commands", on: ["Values", arguments]),
  ],
  swiftLanguageModes: [.v6]
)

// For `make bench` alone.
if Context.environment["ENTENTE_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "stages", dependencies: ["Values", "Languages", "Document", "Reading"],
      path: "Benchmarks/Stages", swiftSettings: strict))
}

// For `make fuzz` alone: it needs the fuzzer's runtime, which other builds do without.
if Context.environment["ENTENTE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Values", "Languages", "Document"], path: "Fuzzing",
      exclude: ["run", "words.dict"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
