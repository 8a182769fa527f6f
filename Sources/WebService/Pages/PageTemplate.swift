/// The templates of pages, by the names of their files.
enum PageTemplate: String, CaseIterable {
  /// The frame around every page.
  case frame
  /// Why there is no page.
  case problem
  /// A verdict.
  case level
  /// The list of pilot cities.
  case cities
  /// One pilot city.
  case city
}
