# Puts PACKAGE into a new data file FILE by PROGRAM.
file(REMOVE "${FILE}")
execute_process(COMMAND "${PROGRAM}" impor "${FILE}" "${PACKAGE}" COMMAND_ERROR_IS_FATAL ANY)
