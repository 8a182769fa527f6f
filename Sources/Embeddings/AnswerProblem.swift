/// What is wrong with a server's answer.
public enum AnswerProblem: Error, Hashable, Sendable {
  /// It isn't JSON of the form that OpenAI's interface describes.
  case form
  /// It has another number of vectors than texts were sent.
  case count(asked: Int, given: Int)
  /// Its indices aren't those of the texts, each once.
  case indices
  /// Its vectors are empty, or differ in dimension.
  case dimensions
  /// A component is no finite number of 32 bits.
  case notFinite
  /// It is longer than the limit, in bytes.
  case length(limit: Int)
}

extension AnswerProblem: CustomStringConvertible {
  /// The problem in English, to stand in a sentence.
  public var description: String {
    switch self {
    case .form: "it isn't the JSON of /v1/embeddings"
    case .count(let asked, let given): "\(given) vectors for \(asked) texts"
    case .indices: "its indices aren't those of the texts"
    case .dimensions: "its vectors are empty or differ in dimension"
    case .notFinite: "a component isn't a finite number"
    case .length(let limit): "it is longer than \(limit) bytes"
    }
  }
}
