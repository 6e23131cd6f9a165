import Foundation
import Testing
import Values

@testable import Workbench

@Suite struct LocalPortTests {
  @Test func aBusyPortIsSaidWithAFreeOne() throws {
    let busy = try BusyPort()
    defer { busy.end() }
    let problem = try #require(LocalPort.problem(with: busy.port, host: "127.0.0.1"))
    #expect(problem.message == "port \(busy.port) is in use by another program")
    let named = try #require(problem.remedy.firstMatch(of: /use --port (\d+), which is free/))
    let free = try #require(Int(named.1))
    #expect(free != busy.port)
    #expect(LocalPort.problem(with: free, host: "127.0.0.1") == nil)
  }

  @Test func whatIsNoPortIsRefused() {
    #expect(LocalPort.problem(with: 70000, host: "127.0.0.1")?.message == "70000 is no port")
    #expect(LocalPort.problem(with: 0, host: "no.such.host.invalid") != nil)
  }
}

/// A port of loopback that listens until it is ended.
private struct BusyPort {
  let port: Int
  private let descriptor: Int32

  struct Failure: Error {}

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) + listen(descriptor, 1)
          + getsockname(descriptor, $0, &length)
      }
    }
    guard result == 0 else { throw Failure() }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  func end() { close(descriptor) }
}
