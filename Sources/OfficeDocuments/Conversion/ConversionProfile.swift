/// The settings of LibreOffice for conversions: no macros, no links, no network.
enum ConversionProfile {
  /// The file registrymodifications.xcu of a profile. Web addresses go to a proxy on port 9 of this machine (RFC 863,
  /// discard), where nothing listens. Settings that a version doesn't know it passes over; 7.4 has no
  /// `DisableActiveContent` yet.
  static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
    \(items.map(item).joined(separator: "\n"))
    </oor:items>
    """

  private static let items: [(path: String, name: String, value: String)] = [
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Calc/Content/Update", "Link", "1"),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
  ]

  private static func item(_ path: String, _ name: String, _ value: String) -> String {
    """
    <item oor:path="\(path)"><prop oor:name="\(name)" oor:op="fuse"><value>\(value)</value></prop></item>
    """
  }
}
