import Foundation
import Reporting

/// The command that a document answers, as somebody would type it to ask again.
enum AskedCommand {
  /// Options that say where things are and what the answer looks like, not what is asked.
  private static let unasked: Set<String> = ["--store", "--output", "--format", "--lang", "--embeddings"]

  /// The line of a document that says what was asked, names of persons and telephone numbers aside.
  static func line(in language: Language) -> (title: String, text: String) {
    let title = Words("查询命令", "Command")
    return (title[language], Disclosure.masked.text(text(of: Array(CommandLine.arguments.dropFirst()))))
  }

  /// The arguments behind the program's name.
  static func text(of arguments: [String]) -> String {
    var words = ["duijie"]
    var isLeftOut = false
    for argument in arguments {
      let name = argument.split(separator: "=", maxSplits: 1).first.map(String.init) ?? ""
      if isLeftOut {
        isLeftOut = false
      } else if unasked.contains(name) {
        isLeftOut = name == argument
      } else if argument.hasPrefix("/") {
        words.append(quoted(URL(filePath: argument).lastPathComponent))
      } else {
        words.append(quoted(argument))
      }
    }
    return words.joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    word.isEmpty || word.contains(where: { $0.isWhitespace || "\"'$&|;<>()*?\\`".contains($0) })
      ? "'" + word.replacing("'", with: "'\\''") + "'" : word
  }
}
