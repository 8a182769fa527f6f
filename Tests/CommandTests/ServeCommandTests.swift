import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(20))) struct ServeCommandTests {
  /// A service in a process of its own.
  private final class Service {
    let process: Process
    let log: URL

    init(_ store: TemporaryStore, _ arguments: [String]) throws {
      process = CommandLineRun.process(["serve", "--port", "0"] + arguments, store: store.store)
      log = store.folder.appending(path: "serve.log")
      try Data().write(to: log)
      process.standardError = try FileHandle(forWritingTo: log)
      process.standardOutput = FileHandle.nullDevice
      try process.run()
    }

    deinit {
      if process.isRunning { process.terminate() }
    }

    /// What it has said so far.
    var said: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Its address, when it listens.
    func address() async throws -> String {
      while process.isRunning {
        if let match = said.firstMatch(of: /address=(http:\/\/127\.0\.0\.1:\d+)/) { return String(match.output.1) }
        try await Task.sleep(for: .milliseconds(20))
      }
      return ""
    }

    /// The status and the body of a page, by curl.
    func get(_ url: String) throws -> (status: Int, body: String) {
      let curl = Process()
      curl.executableURL = URL(filePath: "/usr/bin/env")
      curl.arguments = ["curl", "-s", "-w", "\n%{http_code}", url]
      let pipe = Pipe()
      curl.standardOutput = pipe
      try curl.run()
      let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      curl.waitUntilExit()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return (lines.last.flatMap { Int($0) } ?? 0, lines.dropLast().joined(separator: "\n"))
    }
  }

  @Test func `it answers as the commands do, and ends when it is asked to`() async throws {
    let store = try TemporaryStore.withSamples()
    let service = try Service(store, ["--public-read"])
    let address = try await service.address()
    #expect(try service.get("\(address)/health").status == 200)
    var ready = try service.get("\(address)/ready")
    while ready.status == 503, service.process.isRunning {
      try await Task.sleep(for: .milliseconds(50))
      ready = try service.get("\(address)/ready")
    }
    #expect(ready.body == "{\"status\": \"ready\", \"records\": 586}\n")
    let answers = [
      ("cities", ["cities"]),
      ("cities/18/recommendations?for=experts&top=5", ["recommend", "上海长宁区", "--for", "experts", "--top", "5"]),
      ("search?q=lidar", ["search", "lidar"]),
    ]
    for (path, command) in answers {
      let run = try store.run(command + ["--format", "json"])
      #expect(try service.get("\(address)/api/v1/\(path)").body == run.output)
    }
    #expect(try service.get("\(address)/metrics").body.contains("http_server_request_duration_seconds_count"))
    service.process.terminate()
    service.process.waitUntilExit()
    #expect(service.process.terminationStatus == 0)
  }

  @Test func `the first administrator's password is shown once, and not in the log`() async throws {
    let store = try TemporaryStore.withSamples()
    var said: [String] = []
    for _ in 1...2 {
      let service = try Service(store, [])
      _ = try await service.address()
      said.append(service.said)
      service.process.terminate()
      service.process.waitUntilExit()
    }
    #expect(said[0].contains("login name 登录名: admin"))
    #expect(!said[1].contains("password"))
  }

  @Test func `a port that is no port is refused`() throws {
    let run = try TemporaryStore().run("serve", "--port", "70000")
    #expect(run.exitCode == 64 && run.errors.contains("--port"))
  }
}
