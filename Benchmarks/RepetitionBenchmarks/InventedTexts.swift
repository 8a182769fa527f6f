import BenchmarkSupport

/// Descriptions of achievements put together from the lexicons' words and phrases that such texts are full of; always the
/// same.
struct InventedTexts {
  private var random: LinearCongruentialGenerator
  private let words: [String]

  /// Phrases of the domain, the more frequent first; nobody is to blame for them.
  static let phrases = [
    "围绕“科创中国”试点城市重点产业需求，", "具有自主知识产权，总体技术达到国际先进水平。", "取得了显著的经济效益和社会效益。",
    "促进科技成果转化落地，", "已在多家企业推广应用，", "突破了一批关键核心技术，", "为区域创新发展提供有力支撑。", "广泛应用于",
    "组织相关领域科研团队与服务团队，", "提高了产品质量，降低了生产成本，", "解决产业共性技术难题，", "获得国家发明专利授权",
    "经专家鉴定，该成果填补国内空白，", "推动产学研用深度融合，", "关键技术研究与应用，", "具有广阔的市场前景和推广价值。",
    "满足高端装备制造业转型升级的迫切需要，", "助力地方经济高质量发展。", "建立了完整的技术标准体系，", "开展企业技术诊断和专业技术评估，",
    "形成具有核心竞争力的产品，", "服务国家重大战略需求，", "实现了规模化生产和产业化应用。", "与国内外同类技术相比优势明显，",
  ]
  static let cities = ["合肥", "长沙", "青岛", "西安高新区", "宁波", "北京经济技术开发区", "佛山", "齐齐哈尔", "苏州工业园区", "成都"]
  private static let joints = ["的", "与", "及其", "基于", "采用", "实现", "面向", "，", "，", "。", "通过", "提出", "研制了", "中的", "对"]

  init(seed: UInt64) throws {
    random = LinearCongruentialGenerator(seed: seed)
    var words: [String] = []
    for (name, count) in [("IT", 4000), ("car", 800), ("food", 1500), ("medical", 3000)] {
      let lines = try BundledData.text("Lexicons/\(name).tsv").split(whereSeparator: \.isNewline).dropFirst()
      words += lines.prefix(count).compactMap { $0.split(separator: "\t").first.map(String.init) }
    }
    self.words = words
  }

  /// A text of about `length` characters, a third of them in phrases.
  mutating func text(length: Int) -> String {
    var text = ""
    var count = 0
    while count < length {
      let piece: String
      if random.next(8) == 0 {
        // The earlier phrases are more frequent, as words are (Zipf).
        piece = Self.phrases[random.next(1 + random.next(Self.phrases.count))]
      } else if random.next(20) == 0 {
        piece = "\(1 + random.next(5000))" + ["项", "万元", "吨", "台", "%"][random.next(5)]
      } else {
        piece = words[random.next(1 + random.next(words.count))] + Self.joints[random.next(Self.joints.count)]
      }
      text += piece
      count += piece.count
    }
    return text
  }

  /// A copy with `perMille` of its characters replaced, dropped, or another put before them, in equal shares.
  mutating func edited(_ text: String, perMille: Int) -> String {
    var copy = ""
    for character in text {
      guard random.next(1000) < perMille else {
        copy.append(character)
        continue
      }
      let kind = random.next(3)
      if kind > 0 { copy += words[random.next(words.count)].prefix(1) }
      if kind == 1 { copy.append(character) }
    }
    return copy
  }

  /// A copy as a hurried writer makes it: sentences in another order, another city and other numbers, words put in,
  /// full-width letters and digits, white space, other punctuation.
  mutating func disguised(_ text: String) -> String {
    var clauses = text.split { "，。".contains($0) }.map(String.init)
    for place in clauses.indices.reversed() where place > 0 { clauses.swapAt(place, random.next(place + 1)) }
    var copy = Self.cities[random.next(Self.cities.count)]
    for clause in clauses {
      if random.next(4) == 0 { copy += words[random.next(words.count)] }
      for scalar in clause.unicodeScalars { copy += written(scalar) }
      copy += random.next(2) == 0 ? "；" : "\n　"
    }
    return copy
  }

  private mutating func written(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x30...0x39: "\(random.next(10))"
    case 0x41...0x5A, 0x61...0x7A: String(Character(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar))
    default: String(Character(scalar))
    }
  }
}
