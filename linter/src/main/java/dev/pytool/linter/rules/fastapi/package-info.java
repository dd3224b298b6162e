/// Rules that users know from FastAPI, one file a rule. Start at any of them.
package dev.pytool.linter.rules.fastapi;
