/// A column that holds what the program doesn't write there.
struct DamagedValue: Error {
  /// The column's place in the row, from 0.
  let column: Int
}
