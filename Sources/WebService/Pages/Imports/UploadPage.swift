import Ingestion
import Reporting
import SupplyDemand
import Workbench

/// An uploaded file before it is taken: what it would change, and what is wrong with it.
struct UploadPage {
  /// A finding with the line it is about.
  struct FindingRow {
    let severity: String
    let severityKey: String
    let place: String
    let message: String
    let pieces: [MarkedText.Piece]
  }

  let file: String
  let path: String
  let kind: String
  /// What stops the file from being taken at all.
  let obstacle: String?
  let counts: [Choice]
  let findings: [FindingRow]
  let hasFindings: Bool
  let findingCount: Int
  let hiddenCount: Int
  let hasHidden: Bool
  let mayAccept: Bool
  /// Whether accepting takes masked values, which a person has to agree to.
  let isMasked: Bool
  let kinds: [Choice]
  let csrf = FormToken.place

  /// More findings than people read.
  private static let findingLimit = 300

  init(
    _ upload: Upload, list: ReadList?, summary: ImportSummary?, obstacle: String?, disclosure: Disclosure
  ) {
    file = upload.file
    path = "/imports/uploads/\(upload.id)"
    kind = list?.kind.name(in: .zh) ?? upload.kind?.name(in: .zh) ?? "未识别"
    self.obstacle = obstacle
    counts =
      summary.map { summary in
        [
          (summary.added, "新增"), (summary.updated, "更新"), (summary.unchanged, "未变"), (summary.removed, "移除"),
          (summary.leftOut, "未读入"),
        ].map { Choice(value: "\($0.0)", name: $0.1, isChosen: false) }
      } ?? []
    let all = list?.findings ?? []
    let order: [Finding.Severity] = [.error, .warning, .note]
    let sorted = order.flatMap { severity in all.filter { $0.severity == severity } }
    let people = list?.records.people ?? []
    findings = sorted.prefix(Self.findingLimit).map {
      FindingRow($0, document: list?.document, people: people, disclosure)
    }
    hasFindings = !findings.isEmpty
    findingCount = all.count
    hiddenCount = max(0, all.count - Self.findingLimit)
    hasHidden = hiddenCount > 0
    isMasked = list?.isMasked ?? false
    mayAccept = (list?.records.count ?? 0) > 0
    kinds = Choice.list(RecordKind.self, chosen: list?.kind ?? upload.kind)
  }
}

extension UploadPage.FindingRow {
  /// How much of a long line is quoted around the place.
  private static let context = 60

  fileprivate init(_ finding: Finding, document: ListDocument?, people: Set<String>, _ disclosure: Disclosure) {
    severity = finding.severity.name(in: .zh)
    severityKey = finding.severity.rawValue
    let location = finding.location
    place = location.placeName(in: .zh)
    message = finding.message(in: .zh, naming: people, disclosure)
    guard let (text, column) = document?.line(at: location) else {
      pieces = []
      return
    }
    var line = text
    line = disclosure.text(line, naming: people.filter { line.contains($0) }.sorted())
    let scalars = Array(line.unicodeScalars)
    let quoted = Array(finding.quoted.unicodeScalars)
    let from = max(0, column - 1)
    let start = Self.place(of: quoted, in: scalars, from: from) ?? from
    let end = min(scalars.count, start + quoted.count)
    let left = max(0, start - Self.context)
    let right = min(scalars.count, max(end, start) + Self.context)
    let shown = String(String.UnicodeScalarView(scalars[min(left, right)..<right]))
    let mark = TextRange(max(0, start - left), max(0, end - left))
    pieces = MarkedText(shown, marking: quoted.isEmpty ? [] : [mark]).pieces
  }

  private static func place(of quoted: [Unicode.Scalar], in line: [Unicode.Scalar], from: Int) -> Int? {
    guard !quoted.isEmpty, line.count >= quoted.count else { return nil }
    let places = (0...(line.count - quoted.count)).filter { line[$0..<$0 + quoted.count].elementsEqual(quoted) }
    return places.first { $0 >= from } ?? places.first
  }
}
