/// Language Server Protocol in front of package ide, one file a request; conversion only.
package dev.pytool.server;
