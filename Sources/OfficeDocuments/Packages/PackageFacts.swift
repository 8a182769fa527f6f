/// What of a document would act or lead outside. All of it is reported only: no macro is run, no link followed, no
/// object opened.
public struct PackageFacts: Hashable, Sendable {
  /// Whether the document brings a project of macros (vbaProject.bin) or sheets of macros.
  public var hasMacros = false
  /// Whether the document leads to other files by itself: linked pictures and workbooks, attached templates, connections
  /// to databases. Addresses to click on don't count, nor do fields whose instruction names a file.
  public var hasExternalLinks = false
  /// Whether other documents, OLE objects or controls are embedded; their text isn't read.
  public var hasEmbeddedObjects = false

  /// A document without any of it.
  public init() {}
}
