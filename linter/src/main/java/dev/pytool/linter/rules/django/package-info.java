/// Rules that users know from flake8-django, one file a rule. Start at any of them.
package dev.pytool.linter.rules.django;
