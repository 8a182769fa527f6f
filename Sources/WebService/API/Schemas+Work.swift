import Reporting
import SupplyDemand

extension Schemas {
  /// The schemas of what people do with records.
  static var work: KeyValuePairs<String, Schema> {
    [
      "Dispatch": .object([
        "number": .integer, "demand": .text, "kind": .choice(of: RecordKind.self), "assignee": .text,
        "handler": .nullable(.text), "due": .nullable(.text), "status": .choice(of: Dispatch.Status.self),
        "note": .text,
        "createdAt": .integer, "changedAt": .integer,
      ]),
      "Judgment": .object([
        "need": .text, "label": .text, "kind": .choice(of: RecordKind.self), "id": .text, "relevant": .boolean,
        "note": .text, "judgedBy": .text, "judgedAt": .integer,
      ]),
      "Contact": .object([
        "number": .integer, "team": .text, "city": .integer, "day": .text, "note": .text, "recordedAt": .integer,
      ]),
      "Progress": .object([
        "number": .integer, "team": .text, "obligation": .text, "amount": .integer, "note": .text, "offset": .boolean,
        "evidence": .nullable(.choice(of: ProgressEvidence.Kind.self)), "day": .nullable(.text), "parties": .text,
        "contractAmount": .nullable(.number), "link": .text, "reportedAt": .integer, "confirmed": .boolean,
      ]),
      "Import": .object([
        "number": .integer, "file": .text, "kind": .choice(of: RecordKind.self), "importedAt": .integer,
        "added": .integer, "updated": .integer, "unchanged": .integer, "removed": .integer, "leftOut": .integer,
        "undone": .boolean, "undoable": .boolean,
      ]),
      "ImportResult": .object([
        "file": .text, "kind": .choice(of: RecordKind.self), "added": .integer, "updated": .integer,
        "unchanged": .integer, "removed": .integer, "leftOut": .integer,
        "findings": .list(
          .object([
            "kind": .text, "severity": .choice(of: Finding.Severity.self), "part": .nullable(.text),
            "line": .nullable(.integer), "column": .nullable(.integer), "message": .text,
          ])),
      ]),
      "Account": .object([
        "id": .text, "loginName": .text, "displayName": .text, "role": .choice(of: Account.Role.self), "unit": .text,
        "unitRole": .nullable(.choice(of: Account.UnitRole.self)), "disabled": .boolean,
      ]),
      "AuditEntry": .object([
        "number": .integer, "at": .integer, "account": .nullable(.text), "action": .choice(of: AuditAction.self),
        "subject": .text, "detail": .text,
      ]),
    ]
  }
}
