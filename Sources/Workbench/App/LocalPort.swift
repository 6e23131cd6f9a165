import Foundation
import Values

/// Whether a port of this machine can be served on, found by binding it.
enum LocalPort {
  /// What keeps `port` from being served on; `nil` where nothing does.
  static func problem(with port: Int, host: String) -> Diagnostic? {
    guard (0...65535).contains(port) else {
      return Diagnostic("\(port) is no port", remedy: "name one from 1 to 65535")
    }
    do {
      _ = try bind(port, host: host)
      return nil
    } catch  where error.code == EADDRINUSE {
      let free = (try? bind(0, host: host)).map { "use --port \($0), which is free" }
      return Diagnostic(
        "port \(port) is in use by another program", remedy: free ?? "name another with --port")
    } catch  where error.code == EACCES {
      return Diagnostic(
        "port \(port) may only be served on by the system's administrator",
        remedy: "name one above 1023 with --port")
    } catch {
      return Diagnostic(
        "\(host):\(port) cannot be served on (\(String(cString: strerror(error.code))))",
        remedy: "name another address or port")
    }
  }

  private struct BindError: Error {
    let code: Int32
  }

  /// Binds for a moment, and returns the port that was bound: a free one for 0.
  private static func bind(_ port: Int, host: String) throws(BindError) -> Int {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found else {
      throw BindError(code: EADDRNOTAVAIL)
    }
    defer { freeaddrinfo(address) }
    let descriptor = socket(address.pointee.ai_family, address.pointee.ai_socktype, 0)
    guard descriptor >= 0 else { throw BindError(code: errno) }
    defer { close(descriptor) }
    // As the server does: a port that was served on a moment ago is free.
    var yes: Int32 = 1
    setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard Foundation.bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0
    else { throw BindError(code: errno) }
    guard listen(descriptor, 1) == 0 else { throw BindError(code: errno) }
    return boundPort(of: descriptor)
  }

  private static func boundPort(of descriptor: Int32) -> Int {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let result = withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length)
      }
    }
    guard result == 0 else { return 0 }
    // The port stands at the same place in both families' addresses.
    return withUnsafeBytes(of: storage) { bytes in
      Int(bytes[2]) << 8 | Int(bytes[3])
    }
  }
}
