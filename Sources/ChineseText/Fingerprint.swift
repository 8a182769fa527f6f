/// A number that tells contents apart: the same for the same contents in every process and on every machine.
///
/// Sixty-four bits, mixed by multiplying and folding (after wyhash): against changes and damage, not against forgery.
public struct Fingerprint: Hashable, Sendable {
  /// The number.
  public private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The fingerprint of nothing.
  public init() {}

  /// Takes a number in.
  @inline(__always)
  public mutating func add(_ number: UInt64) {
    let product = (value ^ number).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    value = product.high ^ product.low ^ number
  }

  /// Takes bytes in, and how many they are.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    var place = 0
    while place + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      add(word)
      place += 8
    }
    guard place < bytes.count else { return }
    var last: UInt64 = 0
    while place < bytes.count {
      let byte = unsafe bytes[place]
      last = last << 8 | UInt64(byte)
      place += 1
    }
    add(last)
  }

  /// Takes a text in.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  /// Takes numbers in, and how many they are.
  public mutating func add<Number: BitwiseCopyable>(_ numbers: [Number]) {
    unsafe numbers.withUnsafeBytes { unsafe add($0) }
  }
}
