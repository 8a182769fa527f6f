/// An administrative division of GB/T 2260 that a pilot city is, or lies in.
public struct Division: Hashable, Sendable {
  /// The six-digit code of GB/T 2260.
  public let code: String
  /// The official name: 无锡市, 滨海新区.
  public let name: String
  /// The official name of the province-level division: 江苏省, 北京市.
  public let province: String
  /// Degrees east, WGS 84 or GCJ-02 as the source gives it (they differ by less than 0.01°).
  public let longitude: Double
  /// Degrees north.
  public let latitude: Double

  /// A division.
  public init(code: String, name: String, province: String, longitude: Double, latitude: Double) {
    self.code = code
    self.name = name
    self.province = province
    self.longitude = longitude
    self.latitude = latitude
  }
}
