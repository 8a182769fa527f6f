import SupplyDemand

extension Application {
  /// A form has some ten stages and a few dozen members; its lists of records have no such limit.
  private static let mostRows = 1000
  /// A form names some ten industries; each is looked up among all cities' needs.
  private static let mostDirections = 500
  /// The longest place of a form takes 3,000 characters.
  private static let longestText = 3_000_000

  /// What there is so much of that this is no form that somebody filled in; nil when it may be one.
  ///
  /// Files come from strangers, and what is told of each row must fit on a page.
  var excess: String? {
    let rows = max(stages.count, members.count, expenses.count)
    if rows > Self.mostRows { return "more than \(Self.mostRows) stages, members or expenses" }
    if texts.values.contains(where: { $0.text.utf8.count > Self.longestText }) {
      return "a text of more than \(Self.longestText) bytes"
    }
    return items(in: .directions).count > Self.mostDirections ? "more than \(Self.mostDirections) directions" : nil
  }
}
