/// Rules that users know from Airflow, one file a rule. Start at any of them.
package dev.pytool.linter.rules.airflow;
