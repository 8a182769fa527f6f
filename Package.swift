// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// The engine is optimized in debug builds too: the tests run whole commands over real lists with it.
let engineSettings = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "Duijie",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(name: "SupplyDemand", swiftSettings: engineSettings),
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "ChineseText", dependencies: ["CICU", "SupplyDemand"], swiftSettings: engineSettings),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip"),
    .target(name: "OfficeDocuments", dependencies: ["CLibXML2", "CLibZip"], swiftSettings: engineSettings),
    .target(
      name: "Ingestion", dependencies: ["ChineseText", "OfficeDocuments", "SupplyDemand"],
      swiftSettings: engineSettings),
    .target(
      name: "Matching",
      dependencies: ["ChineseText", "SupplyDemand", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: engineSettings),
    .systemLibrary(name: "CCBC"),
    .systemLibrary(name: "CCLP"),
    .target(name: "Planning", dependencies: ["CCBC", "CCLP", "SupplyDemand"], swiftSettings: engineSettings),
    .target(name: "Programme", dependencies: ["SupplyDemand"], swiftSettings: engineSettings),
    .target(
      name: "Storage", dependencies: ["SupplyDemand", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(name: "Embeddings", dependencies: ["SupplyDemand"], swiftSettings: settings),
    .systemLibrary(name: "CXLSXWriter"),
    .target(
      name: "Reporting", dependencies: ["CXLSXWriter", "OfficeDocuments", "SupplyDemand"], swiftSettings: settings),
    .target(
      name: "Workbench",
      dependencies: [
        "ChineseText", "Embeddings", "Ingestion", "Matching", "Planning", "Programme", "Reporting", "Storage",
        "SupplyDemand",
      ],
      swiftSettings: settings),
    .systemLibrary(name: "CSodium"),
    .target(name: "Credentials", dependencies: ["CSodium"], swiftSettings: settings),
    .systemLibrary(name: "CZlib"),
    .target(
      name: "WebService",
      dependencies: [
        "CZlib", "ChineseText", "Credentials", "Ingestion", "Matching", "Reporting", "Storage", "SupplyDemand",
        "Workbench",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "duijie",
      dependencies: [
        "ChineseText", "Embeddings", "Ingestion", "Matching", "Planning", "Reporting", "Storage", "SupplyDemand",
        "WebService", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "BenchmarkSupport", path: "Benchmarks/BenchmarkSupport", swiftSettings: settings),
    .executableTarget(
      name: "MatchingBenchmarks",
      dependencies: ["BenchmarkSupport", "ChineseText", "Ingestion", "Matching", "SupplyDemand"],
      path: "Benchmarks/MatchingBenchmarks", swiftSettings: settings),
    .executableTarget(
      name: "PlanningBenchmarks", dependencies: ["BenchmarkSupport", "Planning", "SupplyDemand"],
      path: "Benchmarks/PlanningBenchmarks", swiftSettings: settings),
    .executableTarget(
      name: "RepetitionBenchmarks", dependencies: ["BenchmarkSupport", "Programme", "SupplyDemand"],
      path: "Benchmarks/RepetitionBenchmarks", swiftSettings: settings),
    .executableTarget(
      name: "TokenBenchmarks",
      dependencies: [
        "BenchmarkSupport", "ChineseText", "Matching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/TokenBenchmarks", swiftSettings: settings),
    .executableTarget(
      name: "ReaderFuzz", dependencies: ["ChineseText", "Ingestion", "OfficeDocuments", "Programme", "SupplyDemand"],
      path: "Tools/fuzz", swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["SupplyDemand"], path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "SupplyDemandTests", dependencies: ["SupplyDemand", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ChineseTextTests", dependencies: ["ChineseText", "SupplyDemand", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "IngestionTests",
      dependencies: [
        "ChineseText", "Ingestion", "OfficeDocuments", "ReaderFuzz", "SupplyDemand", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "MatchingTests", dependencies: ["ChineseText", "Matching", "SupplyDemand", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanningTests", dependencies: ["Planning", "SupplyDemand", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "OfficeDocumentsTests", dependencies: ["CLibZip", "OfficeDocuments", "ReaderFuzz"],
      swiftSettings: settings),
    .testTarget(
      name: "ProgrammeTests", dependencies: ["Ingestion", "Programme", "SupplyDemand", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "SupplyDemand", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(
      name: "EmbeddingsTests", dependencies: ["Embeddings", "SupplyDemand", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ReportingTests", dependencies: ["OfficeDocuments", "Reporting", "SupplyDemand", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "CredentialsTests", dependencies: ["Credentials"], swiftSettings: settings),
    .testTarget(
      name: "WebServiceTests",
      dependencies: [
        "Reporting", "Storage", "SupplyDemand", "TestSupport", "WebService", "Workbench",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["Embeddings", "Ingestion", "Reporting", "Storage", "SupplyDemand", "TestSupport", "Workbench"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "duijie", "Embeddings", "Storage", "SupplyDemand", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
  ]
)
