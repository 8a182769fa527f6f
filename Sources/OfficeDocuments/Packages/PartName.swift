/// The names of parts in a package (ECMA-376-2, 6.2): paths with “/” that know no upper and lower case.
enum PartName {
  /// A name as archives write it, made plain: some programs write “\” and some begin with “/”.
  static func plain(_ name: String) -> String {
    let (slash, backslash) = (UInt8(ascii: "/"), UInt8(ascii: "\\"))
    guard name.utf8.first == slash || name.utf8.contains(backslash) else { return name }
    let bytes = name.utf8.map { $0 == backslash ? slash : $0 }
    return String(decoding: bytes.drop { $0 == slash }, as: UTF8.self)
  }

  /// What names that are the same part have in common.
  static func key(_ name: String) -> String { name.lowercased() }

  /// A name as errors quote it: at most 100 characters, none of them a control character.
  static func quoted(_ name: String) -> String {
    let visible = name.unicodeScalars.prefix(100).map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(visible))
  }

  /// The part that the target of a relationship names, seen from `source`; “..” never leaves the package.
  static func resolve(_ target: String, from source: String) -> String {
    let end = target.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? target.endIndex
    let path = plain(String(target[..<end]))
    let isAbsolute = target.hasPrefix("/") || target.hasPrefix("\\")
    var steps = isAbsolute ? [] : source.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String($0) ?? "" }
    for step in path.utf8.split(separator: UInt8(ascii: "/")) {
      switch String(step) ?? "" {
      case ".": continue
      case "..": _ = steps.popLast()
      case let name: steps.append(name)
      }
    }
    return steps.joined(separator: "/")
  }

  /// The part that holds the relationships of `source`; of the package itself when it is empty.
  static func relationships(of source: String) -> String {
    let steps = source.split(separator: "/").map(String.init)
    return (steps.dropLast() + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
  }
}
