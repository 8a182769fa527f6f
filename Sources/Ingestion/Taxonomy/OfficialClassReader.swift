public import SupplyDemand

/// Reads the official classifications into taxonomy nodes.
public struct OfficialClassReader: Sendable {
  private var names: [TaxonomyNode.ID: (scheme: TaxonomyNode.Scheme, name: String, parent: TaxonomyNode.ID?)] = [:]
  private var products: [TaxonomyNode.ID: [String]] = [:]
  private var related: [TaxonomyNode.ID: Set<TaxonomyNode.ID>] = [:]

  /// A reader that has read nothing.
  public init() {}

  /// The classes read so far, by identity.
  public var nodes: [TaxonomyNode] {
    names.sorted { $0.key < $1.key }.map { id, node in
      TaxonomyNode(
        id: id, scheme: node.scheme, name: node.name, parent: node.parent,
        products: unique(products[id] ?? []), related: (related[id] ?? []).sorted())
    }
  }

  /// Reads GB/T 4754: columns code, level, parent, name, description.
  public mutating func readIndustries(_ text: String) {
    for line in TabSeparatedLines(text).lines {
      let id = Self.id(.gbt4754, line["code"])
      let parent = line["parent"].isEmpty ? nil : Self.id(.gbt4754, line["parent"])
      names[id] = (.gbt4754, line["name"], parent)
      products[id, default: []] += OfficialNote(line["description"]).products
    }
  }

  /// Reads the strategic emerging industries: columns gbt4754_code, sei_path, key_products.
  public mutating func readEmergingIndustries(_ text: String) {
    for line in TabSeparatedLines(text).lines {
      guard let id = addPath(line["sei_path"], scheme: .emerging2018) else { continue }
      products[id, default: []] += OfficialNote.items(in: line["key_products"])
      relate(id, toIndustry: line["gbt4754_code"])
    }
  }

  /// Reads the other statistical classifications: columns class, gbt4754_code, name, category.
  public mutating func readStatisticalClasses(_ text: String) {
    for line in TabSeparatedLines(text).lines {
      guard let scheme = Self.schemes[line["class"]], let id = addPath(line["category"], scheme: scheme) else {
        continue
      }
      products[id, default: []] += OfficialNote.items(in: line["name"])
      relate(id, toIndustry: line["gbt4754_code"])
    }
  }

  /// The classification that each value of the column `class` means.
  private static let schemes: [String: TaxonomyNode.Scheme] = [
    "digital": .digital, "highTech_mfg": .highTechnology, "highTech_svc": .highTechnology,
    "ip密集型": .patentIntensive, "culture": .culture, "pension": .elderlyCare,
  ]

  private static func id(_ scheme: TaxonomyNode.Scheme, _ code: some StringProtocol) -> TaxonomyNode.ID {
    TaxonomyNode.ID("\(scheme.rawValue):\(code)")
  }

  /// Adds every level of `甲 > 乙 > 丙` and gives the lowest; nil for an empty path.
  private mutating func addPath(_ path: String, scheme: TaxonomyNode.Scheme) -> TaxonomyNode.ID? {
    var parent: TaxonomyNode.ID?
    var prefix = ""
    for name in path.split(separator: ">").map({ $0.trimmingBlanks() }) where !name.isEmpty {
      prefix += prefix.isEmpty ? name : " > \(name)"
      let id = Self.id(scheme, prefix)
      names[id] = (scheme, name, parent)
      parent = id
    }
    return parent
  }

  /// Relates a class to an industry of GB/T 4754; a star behind the code says that only a part of it is meant.
  private mutating func relate(_ id: TaxonomyNode.ID, toIndustry code: String) {
    let industry = Self.id(.gbt4754, code.prefix { $0 != "*" })
    if names[industry] != nil { related[id, default: []].insert(industry) }
  }

  private func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}
