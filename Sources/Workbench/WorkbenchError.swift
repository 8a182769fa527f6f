public import Reporting
public import SupplyDemand

/// Why the program's knowledge can't be loaded, a list isn't read, or a name stands for nothing.
public enum WorkbenchError: Error, Hashable, Sendable {
  /// A file can't be read; facts: its path, the system's words.
  case unreadableFile(String, reason: String)
  /// The program's data folder wasn't found; facts: where it was looked for.
  case missingData(lookedIn: [String])
  /// A file of the data folder is missing; facts: its path.
  case missingDataFile(String)
  /// A file could be of several kinds.
  case ambiguousFile(String, kinds: [String])
  /// A document has lists of several kinds on sheets of their own, and one is wanted.
  case severalLists(String, kinds: [String])
  /// Personal data in a list is masked, so that it would replace the full data of the same records; where it first is.
  case maskedList(at: ListLocation)
  /// A file has no list of pilot cities in it.
  case noCityList(String)
  /// A file is no list that is known.
  case unknownFile(String)
  /// The store holds no records of a kind.
  case nothingImported(String)
  /// A city's name is none of the pilot cities'; facts: the name, those it may mean.
  case unknownCity(String, candidates: [String])
  /// A city's name means several pilot cities; facts: the name, the cities.
  case ambiguousCity(String, candidates: [String])
  /// A need isn't one of the city's; facts: what was asked, the city's own.
  case unknownNeed(String, city: String, needs: [String])
  /// A team isn't in the store; facts: what was asked, those it may mean.
  case unknownTeam(String, candidates: [String])
  /// No record of a kind states a region; facts: the region, the kind, the regions that records state.
  case unknownRegion(String, kind: String, known: [String])
  /// A file is no application; facts: its name, why it can't be read, if it can't.
  case notAnApplication(String, reason: Words?)
  /// An account of a unit hands an application of another in; facts: the file's name, the unit in it, the account's.
  case foreignApplication(String, unit: String, own: String)
  /// An application can't be moved; facts: all that stands against it.
  case unmovable([FlowObstacle])
  /// A scenario can't be planned; facts: why, and what to do.
  case unplannable(String)

  /// Whether what was given is wrong, rather than work has failed.
  public var isBadInput: Bool {
    switch self {
    case .unreadableFile, .missingData, .missingDataFile, .nothingImported: false
    case .ambiguousFile, .severalLists, .maskedList, .noCityList, .unknownFile, .unknownCity, .ambiguousCity,
      .unknownNeed, .unknownTeam, .unknownRegion, .unplannable, .notAnApplication, .foreignApplication, .unmovable:
      true
    }
  }
}

extension WorkbenchError: CustomStringConvertible {
  /// What happened, where, and what to do, in English.
  public var description: String {
    switch self {
    case .unreadableFile(let path, let reason): "\(path): can't be read: \(reason)"
    case .missingData(let places):
      "No data folder found. Looked in \(places.joined(separator: ", ")). Set DUIJIE_DATA to the project's Data folder."
    case .missingDataFile(let path): "\(path) is missing or can't be read. Set DUIJIE_DATA to a complete Data folder."
    case .ambiguousFile(let file, let kinds):
      "\(file) could be a list of \(kinds.joined(separator: " or ")). Say which: --as \(kinds.joined(separator: "|"))"
    case .severalLists(let file, let kinds):
      "\(file) has lists of \(kinds.joined(separator: " and ")). Choose one kind, then import the file again for the others."
    case .maskedList(let place):
      "\(place): a name, telephone number or e-mail address is masked and would replace the full one; nothing was "
        + "imported. Import the full list, or say --masked to take it as it is."
    case .noCityList(let file):
      "\(file) has no list of pilot cities: rows of number, city, key industries, main industries and enterprises."
    case .unknownFile(let file):
      "\(file) is neither the notice nor a list with known columns. If it is a list, name its kind: --as "
        + "cities|experts|achievements|demands|teams|problems|projects|open-sources"
    case .notAnApplication(let file, let reason):
      "\(file) is none of the notice's forms." + (reason.map { " " + $0.en } ?? "")
    case .foreignApplication(let file, let unit, let own):
      "\(file) is an application of \(unit.isEmpty ? "no unit" : unit), and the account belongs to "
        + "\(own.isEmpty ? "no unit" : own). Accounts hand in what is their own unit's."
    case .unmovable(let obstacles): obstacles.map { $0.words.en }.joined(separator: " ")
    case .nothingImported(let kind): "The store holds no \(kind). Import them first: duijie import FILE"
    case .unknownCity(let name, let candidates):
      "“\(name)” is none of the pilot cities." + Self.choice(candidates, lead: "Did you mean")
    case .ambiguousCity(let name, let candidates):
      "“\(name)” could be several pilot cities." + Self.choice(candidates, lead: "Which of")
    case .unknownNeed(let need, let city, let needs):
      "“\(need)” is none of \(city)'s needs." + Self.choice(needs, lead: "They are")
    case .unknownTeam(let team, let candidates):
      "No team is called “\(team)”." + Self.choice(candidates, lead: "Did you mean")
    case .unplannable(let reason): reason
    case .unknownRegion(let region, let kind, let known):
      "None of the \(kind) states “\(region)” as its region."
        + (known.isEmpty ? " Their list has no column for it." : Self.choice(known, lead: "Stated are"))
    }
  }

  private static func choice(_ candidates: [String], lead: String) -> String {
    candidates.isEmpty ? "" : " \(lead): \(candidates.joined(separator: ", "))"
  }
}
