/// A row that holds what the program doesn't write there.
struct DamagedRow: Error {
  /// The table, the row's identity, and the column.
  let place: String
}
