import Reporting
import Storage
import SupplyDemand

extension JSONValue {
  /// A dispatch.
  static func work(_ dispatch: Dispatch) -> JSONValue {
    .object([
      "number": .integer(dispatch.number), "demand": .string(dispatch.demand.text),
      "kind": .string(dispatch.assignee.kind.rawValue), "assignee": .string(dispatch.assignee.id),
      "handler": .optional(dispatch.handler?.text), "due": .optional(dispatch.dueOn?.description),
      "status": .string(dispatch.status.rawValue), "note": .string(dispatch.note),
      "createdAt": .integer(dispatch.createdAt),
      "changedAt": .integer(dispatch.changedAt),
    ])
  }

  /// A judgment; its note may speak of persons.
  static func work(_ judgment: RelevanceJudgment, _ disclosure: Disclosure) -> JSONValue {
    .object([
      "need": .string(judgment.need.text), "label": .string(judgment.label),
      "kind": .string(judgment.supply.kind.rawValue), "id": .string(judgment.supply.id),
      "relevant": .boolean(judgment.isRelevant), "note": .string(disclosure.text(judgment.note)),
      "judgedBy": .string(judgment.judgedBy.text), "judgedAt": .integer(judgment.judgedAt),
    ])
  }

  /// A contact.
  static func work(_ contact: CityContact) -> JSONValue {
    .object([
      "number": .integer(contact.number), "team": .string(contact.team.text), "city": .integer(contact.city),
      "day": .string(contact.day.description), "note": .string(contact.note),
      "recordedAt": .integer(contact.recordedAt),
    ])
  }

  /// Progress.
  static func work(_ progress: ObligationProgress) -> JSONValue {
    let evidence = progress.evidence
    return .object([
      "number": .integer(progress.number), "team": .string(progress.team.text),
      "obligation": .string(progress.obligation),
      "amount": .integer(progress.amount), "note": .string(progress.note), "offset": .boolean(progress.isOffset),
      "evidence": .optional(evidence?.kind.rawValue), "day": .optional(evidence?.day?.description),
      "parties": .string(evidence?.parties ?? ""), "contractAmount": evidence?.amount.map(JSONValue.number) ?? .null,
      "link": .string(evidence?.link ?? ""), "reportedAt": .integer(progress.reportedAt),
      "confirmed": .boolean(progress.isConfirmed),
    ])
  }

  /// An import.
  static func work(_ list: StoredImport) -> JSONValue {
    .object([
      "number": .integer(list.number), "file": .string(list.file), "kind": .string(list.kind.rawValue),
      "importedAt": .integer(list.importedAt), "added": .integer(list.added), "updated": .integer(list.updated),
      "unchanged": .integer(list.unchanged), "removed": .integer(list.removed), "leftOut": .integer(list.leftOut),
      "undone": .boolean(list.undoneAt != nil), "undoable": .boolean(list.isUndoable),
    ])
  }

  /// An account.
  static func work(_ account: Account) -> JSONValue {
    .object([
      "id": .string(account.id.text), "loginName": .string(account.loginName),
      "displayName": .string(account.displayName),
      "role": .string(account.role.rawValue), "unit": .string(account.unit),
      "unitRole": .optional(account.unitRole?.rawValue), "disabled": .boolean(account.isDisabled),
    ])
  }

  /// An entry of the audit trail.
  static func work(_ entry: AuditEntry) -> JSONValue {
    .object([
      "number": .integer(entry.number), "at": .integer(entry.at), "account": .optional(entry.account?.text),
      "action": .string(entry.action.rawValue), "subject": .string(entry.subject.text), "detail": .string(entry.detail),
    ])
  }
}
