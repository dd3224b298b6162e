/// Modules `_hashlib`, `_md5`, `_sha1`, `_sha2`, `_sha3`, `_blake2`: message digests. Never enters:
/// ciphers and certificates. Start at [HashCore], then [HashlibModule].
package dev.pytool.interpreter.modules.hashes;
