internal import Foundation

/// A vector as it is stored: its components as IEEE 754 numbers of 32 bits, the lowest byte first.
enum VectorBlob {
  /// The bytes of `vector`.
  static func encoded(_ vector: [Float]) -> Data {
    var bytes = Data(capacity: vector.count * 4)
    for component in vector {
      let bits = component.bitPattern
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    return bytes
  }

  /// The vector that `encoded` made `bytes` of; nil when they are none or a component isn't finite.
  static func decoded(_ bytes: Data) -> [Float]? {
    guard !bytes.isEmpty, bytes.count.isMultiple(of: 4) else { return nil }
    var vector: [Float] = []
    vector.reserveCapacity(bytes.count / 4)
    var (bits, shift) = (UInt32(0), UInt32(0))
    for byte in bytes {
      bits |= UInt32(byte) << shift
      shift += 8
      guard shift == 32 else { continue }
      let component = Float(bitPattern: bits)
      guard component.isFinite else { return nil }
      vector.append(component)
      (bits, shift) = (0, 0)
    }
    return vector
  }
}
