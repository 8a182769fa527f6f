public import SupplyDemand

extension Evidence.Kind: Worded {
  /// What a reason rests on.
  public var words: Words {
    switch self {
    case .word: Words("用词相同", "same words")
    case .concept: Words("产业分类", "industry taxonomy")
    case .meaning: Words("语义", "meaning")
    case .neural: Words("神经模型语义", "meaning by the neural model")
    case .direction: Words("声明方向", "stated direction")
    case .targetCity: Words("重点服务城市", "target city")
    case .intendedCity: Words("意向服务城市", "intended city")
    case .contactedCity: Words("已对接城市", "contacted city")
    }
  }
}
