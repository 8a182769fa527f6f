/// Which part of a text stands at its place.
enum TextAnchor: String, Hashable, Sendable {
  case start, middle, end
}
