/// A file that somebody has uploaded and that waits to be accepted or dropped (待处理文件). Its bytes are asked for
/// separately.
public struct Upload: Hashable, Sendable {
  /// Names an upload.
  public typealias ID = Identifier<Upload>

  /// The identity.
  public let id: ID
  /// The file's name, without its folders.
  public let file: String
  /// What it is to be imported as; nil when that is still to be found out.
  public let kind: RecordKind?
  /// The number of its bytes.
  public let size: Int
  /// Who uploaded it.
  public let uploadedBy: Account.ID
  /// When, in seconds since 1970-01-01 00:00 UTC.
  public let uploadedAt: Int

  /// An upload.
  public init(id: ID, file: String, kind: RecordKind?, size: Int, uploadedBy: Account.ID, uploadedAt: Int) {
    self.id = id
    self.file = file
    self.kind = kind
    self.size = size
    self.uploadedBy = uploadedBy
    self.uploadedAt = uploadedAt
  }
}
