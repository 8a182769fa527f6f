extension TableCell {
  /// A share 0…1, or nothing when there is none.
  static func share(_ share: Double?) -> TableCell {
    guard let share, share.isFinite else { return .empty }
    return .number(share, decimals: 2)
  }
}
