public import SupplyDemand

/// What kinds of lists a document could hold.
public enum ListKinds: Hashable, Sendable {
  /// One list, which could be any of these kinds: one when it is clear, several when a person has to choose, none when it
  /// is no list that can be read. In the order of `RecordKind`.
  case any([RecordKind])
  /// Lists of several kinds on sheets or in tables of their own, each of which is clear. In the order of `RecordKind`.
  case each([RecordKind])
}
