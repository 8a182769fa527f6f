public import SupplyDemand

extension ConceptLink.Origin: Worded {
  /// How a label led to a concept.
  public var words: Words {
    switch self {
    case .reading: Words("人工判读", "reading")
    case .name: Words("名称相合", "name")
    case .meaning: Words("语义相近", "meaning")
    }
  }
}

extension Concept.Grade: Worded {
  /// How one industry relates to another.
  public var words: Words {
    switch self {
    case .same: Words("相同", "is")
    case .part: Words("组成部分", "part")
    case .serves: Words("服务于", "serves")
    }
  }
}
