import ArgumentParser
import Embeddings
import Foundation
import Ingestion
import Reporting
import Storage
import Workbench

/// Runs a command's work; a failure is said on standard error and becomes the exit code that stands for it.
func reportingFailures(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let failure as any CustomStringConvertible & Error where exitCode(of: failure) != nil {
    StandardError.write("\(failure)")
    throw exitCode(of: failure) ?? .failure
  }
}

/// 65 when the data is bad, 1 when the work failed; nil for an error that isn't one of the rooms'.
private func exitCode(of failure: any Error) -> ExitCode? {
  switch failure {
  case let failure as CommandFailure: failure.exitCode
  case let failure as WorkbenchError: failure.isBadInput ? ExitCode(65) : .failure
  case IngestionError.damagedNames: ExitCode(1)
  case is IngestionError: ExitCode(65)
  case StorageError.nulCharacter, StorageError.inconsistent: ExitCode(65)
  case is StorageError, is ReportingError, is RuleTableError, is EmbeddingsError: ExitCode(1)
  default: nil
  }
}
